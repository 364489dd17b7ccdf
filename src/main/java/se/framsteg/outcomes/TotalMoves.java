package se.framsteg.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how much each sum moves in one transaction, so that each is written once. */
class TotalMoves {
    private final Map<TotalRow, Long> moves = new HashMap<>();

    void add(List<TotalRow> sums, int sign) {
        for (TotalRow sum : sums) {
            var key = new TotalRow(sum.slice(), sum.part(), sum.indicator(), sum.role(), sum.code(), sum.detail(), 0);
            moves.merge(key, sign * sum.n(), Long::sum);
        }
    }

    List<TotalRow> rows() {
        return moves.entrySet().stream()
                .filter(move -> move.getValue() != 0)
                .map(move -> with(move.getKey(), move.getValue()))
                .toList();
    }

    private static TotalRow with(TotalRow key, long n) {
        return new TotalRow(key.slice(), key.part(), key.indicator(), key.role(), key.code(), key.detail(), n);
    }
}
