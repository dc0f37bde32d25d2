package org.ownwords.exchange.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Passage;

/** A passage of the source beside the one that was made from it; one of the two may be absent. */
record PassagePair(Optional<Passage> source, Optional<Passage> target) {

    /**
     * Sets the passages of two texts side by side: the longest run of equal claims in equal order, everything else alone, so that
     * both orders stand and nothing is lost.
     */
    static List<PassagePair> align(List<Passage> source, List<Passage> target) {
        int[][] common = common(source, target);
        List<PassagePair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < source.size() || j < target.size()) {
            boolean both = i < source.size() && j < target.size();
            if (both && same(source.get(i), target.get(j)) && common[i][j] == common[i + 1][j + 1] + 1) {
                pairs.add(new PassagePair(Optional.of(source.get(i++)), Optional.of(target.get(j++))));
            } else if (j == target.size() || (i < source.size() && common[i + 1][j] >= common[i][j + 1])) {
                pairs.add(new PassagePair(Optional.of(source.get(i++)), Optional.empty()));
            } else {
                pairs.add(new PassagePair(Optional.empty(), Optional.of(target.get(j++))));
            }
        }
        return List.copyOf(pairs);
    }

    private static int[][] common(List<Passage> source, List<Passage> target) {
        int[][] common = new int[source.size() + 1][target.size() + 1];
        for (int i = source.size() - 1; i >= 0; i--) {
            for (int j = target.size() - 1; j >= 0; j--) {
                common[i][j] = same(source.get(i), target.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(Passage one, Passage other) {
        return one.claim().equals(other.claim());
    }

    /** The claim that its words make. */
    Optional<ClaimId> claim() {
        return source.or(() -> target).flatMap(Passage::claim);
    }
}
