/**
 * How small the browser packs a text.
 *
 * @param text - any text; what stands for no character is packed as U+FFFD
 * @param format - "gzip", or "deflate-raw" for the same without header and trailer
 * @returns bytes of the file; undefined where the browser does not know the format, or packs nothing at all
 */
export async function packedSize(text: string, format: CompressionFormat): Promise<number | undefined> {
  let stream: CompressionStream;
  try {
    stream = new CompressionStream(format);
  } catch {
    return undefined;
  }
  const file = await new Response(new Blob([text]).stream().pipeThrough(stream)).arrayBuffer();
  return file.byteLength;
}
