package dk.splejs.spreadsheet;

import dk.splejs.spreadsheet.Cell.Text;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows that know how many of them were taken before bytes of them went out, and how many between two times that some did. */
final class SentRows implements Iterator<List<Cell>> {

    private final int size;
    private int taken;
    private int sentAt;
    private int first = -1;
    private int most;
    private long bytes;

    SentRows(int size) {
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return taken < size;
    }

    @Override
    public List<Cell> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        taken++;
        most = Math.max(most, taken - sentAt);
        return List.of(new Text("Række " + Integer.toHexString(taken * 0x9E3779B9)), Cell.figure(taken));
    }

    OutputStream sink() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                sent(1);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                sent(length);
            }
        };
    }

    /** Bytes before the first row are the head of the file. */
    private void sent(int length) {
        bytes += length;
        if (taken > 0 && first < 0) {
            first = taken;
        }
        sentAt = taken;
    }

    int taken() {
        return taken;
    }

    int first() {
        return first;
    }

    int most() {
        return most;
    }

    long bytes() {
        return bytes;
    }
}
