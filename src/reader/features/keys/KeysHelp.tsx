import { Fragment, useRef } from "react";
import { closeKeysHelp } from "#reader/features/keys/help.ts";
import { useModal } from "#reader/lib/use-modal.ts";
import { action } from "#reader/ui/notice.ts";
import { keyGroups, keysWords } from "#reader/words/keys.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/** All the keys there are. It opens when it is put on the page. */
export function KeysHelp() {
  const words = useWordsOf(keysWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, closeKeysHelp);
  return (
    <dialog ref={dialog} className="keys-help" aria-labelledby="keys-title">
      <div className="keys-help-content">
        <header>
          <h2 id="keys-title">{words.title}</h2>
          <button type="button" className={action} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        {Object.entries(keyGroups).map(([group, entries]) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{words.groups[group as keyof typeof keyGroups]}</h3>
            <dl>
              {entries.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    {keys.split(" ").map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && " "}
                        <kbd>{key}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{words.moves[what]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p>{words.note}</p>
      </div>
    </dialog>
  );
}
