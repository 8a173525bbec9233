// Preloaded into a measured process: writes its peak memory in kB to the file $PEAK when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));
