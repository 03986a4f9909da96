/** Pictures by key, up to so many bytes; of more, those that were asked for longest ago go. */
export class KeptPictures {
  private readonly pictures = new Map<string, Buffer>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get(key: string): Buffer | undefined {
    const picture = this.pictures.get(key);
    if (!picture) return undefined;
    this.pictures.delete(key);
    this.pictures.set(key, picture);
    return picture;
  }

  keep(key: string, picture: Buffer): void {
    this.drop(key);
    this.pictures.set(key, picture);
    this.bytes += picture.length;
    for (const oldest of this.pictures.keys()) {
      if (this.bytes <= this.mostBytes) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.pictures.get(key)?.length ?? 0;
    this.pictures.delete(key);
  }
}
