package engross.redline.alignment;

/** A 64-bit hash of a sequence of values. What is equal has the same; the proof finds the rare case that what differs has it too. */
public final class Hash {
    private long state = 0x243F6A8885A308D3L;

    public Hash add(long value) {
        state = (state ^ value) * 0x9E3779B97F4A7C15L;
        state ^= state >>> 29;
        return this;
    }

    public Hash add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return add(-1 - text.length());
    }

    public long value() {
        return state;
    }
}
