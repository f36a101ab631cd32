import type { Hub } from '../hub/hub.ts';

/** An index of a hub that is made when it is first asked for and kept as long as the hub is. */
export function onceFor<T>(make: (hub: Hub) => T): (hub: Hub) => T {
  const made = new WeakMap<Hub, { readonly index: T }>();
  return (hub) => {
    const before = made.get(hub);
    if (before !== undefined) return before.index;
    const index = make(hub);
    made.set(hub, { index });
    return index;
  };
}
