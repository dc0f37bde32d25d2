package org.ownwords.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads MP4 (ISO 14496-12), whole or in fragments as telephones record it, with AAC or Opus in it; the first track of sound
 * counts.
 */
final class Mp4File {

    private static final Set<String> HOLDERS = Set.of("moov", "mdia", "minf", "stbl", "mvex");

    private final byte[] file;
    private final Mp4Fragments fragments = new Mp4Fragments();
    private final List<Mp4Track> tracks = new ArrayList<>();

    /** Where a piece of sound lies in the file. */
    record Piece(long at, long size) {}

    private Mp4File(byte[] file) {
        this.file = file;
    }

    static void read(byte[] file, Pcm out) {
        Mp4File mp4 = new Mp4File(file);
        mp4.boxes(Bytes.bigEndian(file), 0);
        Mp4Track track =
                mp4.tracks.stream().filter(Mp4Track::isSound).findFirst().orElseThrow(Refused::cutOff);
        List<Piece> pieces = track.pieces();
        pieces.addAll(mp4.fragments.of(track.id()));
        if (pieces.isEmpty()) {
            throw Refused.because("There is no sound in this file.", "Record it again, and listen before you send it.");
        }
        track.unpack(mp4.bytes(pieces), out);
    }

    private void boxes(Bytes all, int start) {
        while (all.left() >= 8) {
            int at = start + all.at();
            long size = all.u32();
            String name = all.word(4);
            int header = 8;
            if (size == 1) {
                size = all.i64();
                header = 16;
            }
            Bytes inside = all.part(size == 0 ? all.left() : size - header);
            box(name, inside, at, at + header);
        }
    }

    private void box(String name, Bytes inside, int at, int body) {
        if (HOLDERS.contains(name)) {
            boxes(inside, body);
        } else if (name.equals("trak")) {
            tracks.add(new Mp4Track());
            boxes(inside, body);
        } else if (name.equals("moof")) {
            fragments.read(inside, at);
        } else if (name.equals("trex")) {
            fragments.standard(inside);
        } else if (!tracks.isEmpty()) {
            tracks.get(tracks.size() - 1).box(name, inside);
        }
    }

    private List<byte[]> bytes(List<Piece> pieces) {
        Bytes all = Bytes.bigEndian(file);
        return pieces.stream()
                .map(piece -> all.to(piece.at()).take(piece.size()))
                .toList();
    }
}
