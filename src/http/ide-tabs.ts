import type { IdeTab } from './ide-page.js';

export const demoTabs: readonly IdeTab[] = [];
export const shopTabs: readonly IdeTab[] = [];
