/** The part of the site that is open, as masthead and bottom bar name it. */
export type SiteSection = "home" | "feed" | "quotes" | "saved";
