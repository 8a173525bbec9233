import { main } from '../cli/main.ts';
import { tool } from './tool.ts';

await main(tool);
