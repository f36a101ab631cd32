import { isObject, type Json, type JsonObject } from '../submission/json.ts';

const LEVEL =
  /^(excellent|outstanding|very_good|good|strong|fair|acceptable|adequate|developing|moderate|poor|weak|gold|silver|bronze|platinum)$/i;

/** A key that is the name of a level of performance, such as `good`. */
export const isLevel = (key: string): boolean => LEVEL.test(key);

/** `{good: 0.8, excellent: 0.9}`: what a metric's own thresholds cannot be. */
export const isLevels = (value: Json): value is JsonObject =>
  isObject(value) && Object.keys(value).some(isLevel);

/** `very_good` as people write it: `Very good`. */
export const levelName = (level: string): string =>
  (level.charAt(0).toUpperCase() + level.slice(1)).replaceAll('_', ' ');

/** Keys beside levels and metrics that say something about them. */
export const isRemark = (key: string): boolean =>
  /^(?:_.*|(?:description|notes?|comments?|remarks?|rationale|reason|source|references?|unit|units|name|title|version|type|order|applies_to|approved_by|date|enabled|status|owner|author|based_on|set_by|updated|color|colour)s?)$/i.test(
    key,
  );
