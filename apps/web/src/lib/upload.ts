/** Options of a request that carries one file as the multipart field `file`. */
export function uploadOf(file: Blob) {
  const form = new FormData();
  form.append('file', file);
  return {
    // The contract describes a binary field as a string.
    body: form as unknown as { file: string },
    bodySerializer: () => form,
  };
}
