#!/usr/bin/env node
import '../dist/spinoco-transcribe.js';
