// QR codes drawn and read.
import encodeQR from "qr";
import decodeQR from "qr/decode.js";

const Quiet = 4;
const Longest = 1600;

/** Draws a text on a canvas, whole pixels for each module. */
export function draw(canvas, text) {
  const rows = encodeQR(text, "raw", { ecc: "low", border: Quiet });
  const room = Math.max(canvas.parentElement.clientWidth, 200) * (window.devicePixelRatio || 1);
  const scale = Math.max(2, Math.floor(room / rows.length));
  canvas.width = canvas.height = rows.length * scale;
  canvas.style.width = `${canvas.width / (window.devicePixelRatio || 1)}px`;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  rows.forEach((row, y) => row.forEach((dark, x) => dark && pen.fillRect(x * scale, y * scale, scale, scale)));
}

/** What the code in a picture or a frame of video says; null when there is none to be read. */
export function read(source, width, height, effort) {
  const shrink = Math.min(1, Longest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * shrink), Math.round(height * shrink)];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height), effort);
  } catch (none) {
    if (none instanceof Error) return null; // the way the reader says that it found nothing
    throw none;
  }
}

export const Thorough = { effort: Infinity, timeLimit: 4000 };
