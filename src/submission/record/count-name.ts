/** Other names under which people give a group's number of samples; the record calls it `N`. */
const COUNT =
  /^(?:n|counts?|(?:n|num|number|nr|no)[ _-]?(?:of[ _-])?(?:samples|subjects|patients|participants|scans|cases|images|cells)|samples?|sample[ _-](?:size|count)|subjects|patients|participants|scans|cases|support)$/i;

/** Whether an entry of a group counts its samples under another name than `N`. */
export function isCountName(name: string): boolean {
  return name !== 'N' && name.length <= 40 && COUNT.test(name);
}
