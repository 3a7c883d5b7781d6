package engross.pdf.emission;

/** What stands in the frame header of a JPEG file (ITU-T T.81, B.2.2). */
final class JpegHead {
    private JpegHead() {}

    /** The number of colour components; 0 where the file has no frame header that is understood. */
    static int components(byte[] file) {
        int at = 2;
        while (at + 9 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return file[at + 4] == 8 ? file[at + 9] & 0xFF : 0;
            }
            at += 2 + ((file[at + 2] & 0xFF) << 8) + (file[at + 3] & 0xFF);
        }
        return 0;
    }
}
