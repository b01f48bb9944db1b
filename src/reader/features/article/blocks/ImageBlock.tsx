import { useState } from "react";
import type { Image } from "#edition/blocks/image.ts";
import { imagePath } from "#edition/paths.ts";
import { useWords } from "#reader/words/use-words.ts";

/** A picture keeps its room from the start; one that does not load leaves its words in that room. */
export function ImageBlock({ block }: { readonly block: Image }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <figure className="picture">
      <div className="picture-room">
        <img
          src={imagePath(block.file)}
          width={block.width}
          height={block.height}
          alt={block.alt}
          loading="lazy"
          decoding="async"
          onError={() => setFailed(true)}
          ref={(image) => {
            // It may have failed before this script was here to hear of it.
            const settled = image?.complete === true && image.currentSrc !== "";
            if (settled && image.naturalWidth === 0) setFailed(true);
          }}
        />
        {failed && (
          <p className="picture-missing" lang={words.language}>
            {words.imageMissing}
          </p>
        )}
      </div>
      {(block.caption ?? block.credit) !== undefined && (
        <figcaption>
          {block.caption} {block.credit !== undefined && <small>{block.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
