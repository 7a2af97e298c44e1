// Puts the IDE page's files beside the built server, so that it runs without development dependencies.
import { copyFile, mkdir } from 'node:fs/promises';
import { ASSET_NAMES, packageFile } from '../dist/http-server/ide/assets.js';

const target = new URL('../dist/ide/', import.meta.url);
await mkdir(target, { recursive: true });
await Promise.all(ASSET_NAMES.map((name) => copyFile(packageFile(name), new URL(name, target))));
