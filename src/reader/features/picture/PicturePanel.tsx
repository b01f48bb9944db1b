import { useRef, useState } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { cardForms, cardShapes, type CardShape } from "#edition/card/card-form.ts";
import { cardLooks, type CardLook } from "#edition/card/palette.ts";
import { absolute, quotePath } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import { Choice } from "#reader/features/picture/Choice.tsx";
import { canShare, sharePicture } from "#reader/features/picture/share-picture.ts";
import { usePicture, type PictureState } from "#reader/features/picture/use-picture.ts";
import { useQuoteCard } from "#reader/features/picture/use-quote-card.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { useModal } from "#reader/lib/use-modal.ts";
import { action } from "#reader/ui/notice.ts";
import { pictureWords } from "#reader/words/picture.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

export interface PicturePanelProps {
  readonly quote: PullQuote;
  readonly article: Pick<Article, "id" | "slug" | "headline" | "language">;
  /** Called when the panel has closed; it is then to be taken away. */
  readonly onClose: () => void;
}

/** Characters from which the words come out larger in the tall form by more than a little. */
const longQuote = 700;

/** A quotation as a picture, to save or to pass on. It opens when it is put on the page. */
export function PicturePanel({ quote, article, onClose }: PicturePanelProps) {
  const words = useWordsOf(pictureWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState<CardShape>(quote.text.length > longQuote ? "tall" : "wide");
  const [look, setLook] = useState<CardLook>(lookOfPage);
  const [shareFailed, setShareFailed] = useState(false);
  const { address, name } = useImprint();
  const card = useQuoteCard(quote, article);
  const fileName = `${article.id}-${quote.id}-${shape}-${look}.png`;
  const { picture, retry } = usePicture(canvas, { card, look, shape }, fileName);
  useModal(dialog, onClose);
  const { height, width } = cardForms[shape];
  const share = async (file: File) => {
    const url = absolute(address, quotePath(article, quote.id));
    setShareFailed(!(await sharePicture(file, `${plainSpaces(article.headline)} — ${name}`, url)));
  };
  return (
    <dialog ref={dialog} className="picture-panel" aria-labelledby="picture-title">
      <div className="picture-panel-content">
        <header>
          <h2 id="picture-title">{words.title}</h2>
          <button type="button" className={action} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        <div className="picture-preview" data-state={picture.state}>
          <canvas
            ref={canvas}
            role="img"
            aria-label={`«${plainSpaces(quote.text)}»`}
            aria-busy={picture.state === "drawing"}
            lang={useForeignLanguage(article.language)}
            width={width}
            height={height}
          />
          <p role="status">
            {picture.state === "drawing" && words.drawing}
            {picture.state === "failed" && words.failed[picture.failure]}
          </p>
        </div>
        <div className="picture-choices">
          <Choice
            name="shape"
            legend={words.shape}
            values={cardShapes}
            value={shape}
            labels={words.shapes}
            onChoose={setShape}
          />
          <Choice
            name="look"
            legend={words.look}
            values={cardLooks}
            value={look}
            labels={words.looks}
            onChoose={setLook}
          />
        </div>
        <div className="picture-actions">
          {picture.state === "failed" ? (
            <button type="button" className={action} onClick={retry}>
              {words.retry}
            </button>
          ) : (
            <SaveLink picture={picture} text={words.save} />
          )}
          {picture.state === "ready" && canShare(picture.file) && (
            <button type="button" className={action} onClick={() => void share(picture.file)}>
              {words.share}
            </button>
          )}
          <p role="status">{shareFailed && words.shareFailed}</p>
        </div>
      </div>
    </dialog>
  );
}

function SaveLink({ picture, text }: { readonly picture: PictureState; readonly text: string }) {
  if (picture.state !== "ready") {
    return (
      <button type="button" disabled className={action}>
        {text}
      </button>
    );
  }
  return (
    <a className={action} href={picture.url} download={picture.file.name}>
      {text}
    </a>
  );
}

function lookOfPage(): CardLook {
  return getComputedStyle(document.documentElement).colorScheme === "dark" ? "dark" : "light";
}
