import { use, type ComponentType, type ReactNode } from "react";

/** A page whose program is fetched only when somebody goes there. */
export interface LatePage<Props> {
  (props: Props): ReactNode;
}

/** The program of a page did not come: the network is away, or a newer edition has replaced its file. */
export class LatePageFailure extends Error {}

interface Entry {
  readonly addresses: RegExp;
  readonly load: () => Promise<void>;
}

const entries: Entry[] = [];

/**
 * A component that waits for its program under the nearest Suspense, unless the program is there
 * already: the printer loads all of them first, the browser the one of the page it takes over, so that
 * the printed page is found as it was printed.
 * @param addresses paths for which it is fetched ahead, once a link to one is pointed at
 */
export function latePage<Props extends object>(
  addresses: RegExp,
  fetchPage: () => Promise<ComponentType<Props>>,
): LatePage<Props> {
  let Page: ComponentType<Props> | undefined;
  let failure: Error | undefined;
  /** Somebody waits on the page for it: what only was to be here ahead may fail in silence. */
  let isWanted = false;
  let loading: Promise<void> | undefined;
  const fetchOnce = async () => {
    try {
      Page = await fetchPage();
    } catch (error) {
      // Asked for again at the next try: the network may be back then.
      if (isWanted) failure = new LatePageFailure("the program of this page did not come", { cause: error });
      loading = undefined;
    }
  };
  const load = () => (loading ??= fetchOnce());
  entries.push({ addresses, load });
  return function Late(props: Props) {
    if (Page !== undefined) return <Page {...props} />;
    if (failure !== undefined) {
      const reason = failure;
      failure = undefined;
      isWanted = false;
      throw reason;
    }
    isWanted = true;
    use(load());
    return null;
  };
}

/**
 * Fetches what the page at a path is made of; resolves also when that fails, to be told by the page itself.
 * @param path all pages without one
 */
export async function loadLatePages(path?: string): Promise<void> {
  const wanted = entries.filter(({ addresses }) => path === undefined || addresses.test(path));
  await Promise.all(wanted.map(({ load }) => load()));
}
