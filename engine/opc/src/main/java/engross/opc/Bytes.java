package engross.opc;

/** Numbers in an archive: low byte first, unsigned. */
@SuppressWarnings("ArrayRecordComponent") // Never compared and never handed out.
record Bytes(byte[] all) {
    int two(long at) throws PackageFault {
        if (at < 0 || at + 2 > all.length) {
            throw PackageFault.damaged("it ends too early");
        }
        return (all[(int) at] & 0xFF) | ((all[(int) at + 1] & 0xFF) << 8);
    }

    long four(long at) throws PackageFault {
        return two(at) | ((long) two(at + 2) << 16);
    }

    /** @return what no file of a size that we read has, where it does not fit */
    long eight(long at) throws PackageFault {
        long high = four(at + 4);
        return high > Integer.MAX_VALUE ? Long.MAX_VALUE : four(at) | (high << 32);
    }

    boolean isAt(long at, int signature) throws PackageFault {
        return at >= 0 && at + 4 <= all.length && four(at) == (signature & 0xFFFFFFFFL);
    }
}
