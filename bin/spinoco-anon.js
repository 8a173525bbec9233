#!/usr/bin/env node
import '../dist/spinoco-anon.js';
