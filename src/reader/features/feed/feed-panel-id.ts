/** Of the panel in which the list is narrowed and headlines are hidden. */
export const feedPanelId = "feed-panel";
