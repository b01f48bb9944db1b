import { useEffect, useState, type RefObject } from "react";
import {
  drawPicture,
  type PictureFailure,
  type PictureOrder,
} from "#reader/features/picture/draw-picture.ts";

export type PictureState =
  | { readonly state: "drawing" }
  | { readonly state: "failed"; readonly failure: PictureFailure }
  | { readonly state: "ready"; readonly file: File; readonly url: string };

interface Picture {
  readonly picture: PictureState;
  readonly retry: () => void;
}

const drawing: PictureState = { state: "drawing" };

/** Keeps the canvas drawn as ordered, and its file at hand under an address of its own. */
export function usePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  { card, look, shape }: PictureOrder,
  fileName: string,
): Picture {
  const [attempt, setAttempt] = useState(0);
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly picture: PictureState }>();
  // What was drawn for another order is not shown for this one.
  const key = `${shape} ${look} ${attempt} ${fileName}`;
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    let wanted = true;
    let url: string | undefined;
    const draw = async () => {
      const result = await drawPicture(element, { card, look, shape });
      if (!wanted) return;
      if (result.ok) {
        const file = new File([result.png], fileName, { type: "image/png" });
        url = URL.createObjectURL(file);
        setDrawn({ key, picture: { state: "ready", file, url } });
      } else setDrawn({ key, picture: { state: "failed", failure: result.failure } });
    };
    void draw();
    return () => {
      wanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [canvas, card, fileName, key, look, shape]);
  return {
    picture: drawn?.key === key ? drawn.picture : drawing,
    retry: () => setAttempt((count) => count + 1),
  };
}
