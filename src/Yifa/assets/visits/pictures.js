// Photographs and the signature: made small, kept on the disk, and only then shown.
const LONGEST = 1600;

/** The picture at most 1600 pixels long, without anything the camera wrote beside it. */
export async function shrink(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return blobOf(canvas, "image/jpeg");
}

export const blobOf = (canvas, type) => new Promise((done) => canvas.toBlob(done, type, 0.82));

/** Draws a kept picture; the page shows canvases, since its rules let no other address be an image. */
export async function draw(blob, canvas, widest) {
  const picture = await createImageBitmap(blob);
  const scale = Math.min(1, widest / picture.width);
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}

/** A field to sign in with finger, pen or mouse; tells when a hand has rested for a moment. */
export function signing(canvas, rested) {
  const pen = canvas.getContext("2d");
  let timer;
  let signed = false;
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * canvas.width) / box.width, ((event.clientY - box.top) * canvas.height) / box.height];
  };
  const blank = () => {
    signed = false;
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    clearTimeout(timer);
    [pen.lineWidth, pen.lineCap, pen.lineJoin, pen.strokeStyle] = [5, "round", "round", "#111"];
    pen.beginPath();
    pen.moveTo(...at(event));
    signed = true;
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    pen.lineTo(...at(event));
    pen.stroke();
  });
  canvas.addEventListener("pointerup", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => rested(await blobOf(canvas, "image/png")), 600);
  });
  blank();
  return {
    blank,
    isSigned: () => signed,
    async show(blob) {
      blank();
      const picture = await createImageBitmap(blob);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      signed = true;
    },
  };
}
