#!/usr/bin/env node
import '../dist/spinoco-fetch.js';
