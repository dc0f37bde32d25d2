package org.ownwords.desk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ownwords.directory.FactState;
import org.ownwords.directory.Service;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;

/**
 * Every claim of the catalogue against every service of an organisation and its routes in use.
 *
 * @param wanting what holds texts or soon will, what is worst first
 */
public record FactOverview(List<ClaimDefinition> claims, List<Row> rows, List<Wanting> wanting) {

    /**
     * A service, or one of its routes.
     *
     * @param first whether it opens the service's rows
     * @param route its label and, where two share one, its address; empty for the service itself
     */
    public record Row(Service service, boolean first, Optional<String> route, List<FactMatrix.Cell> cells) {}

    /** A cell that somebody should ask about. */
    public record Wanting(String of, String claim, FactMatrix.Cell cell) {}

    static FactOverview of(List<Service> services, Catalogue catalogue, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        List<Wanting> wanting = new ArrayList<>();
        for (Service service : services) {
            FactMatrix matrix = FactMatrix.of(service, catalogue, today);
            for (int column = 0; column < matrix.heads().size(); column++) {
                int place = column;
                List<FactMatrix.Cell> cells = matrix.rows().stream()
                        .map(row -> row.cells().get(place))
                        .toList();
                Optional<String> route = column == 0
                        ? Optional.empty()
                        : Optional.of(matrix.heads().get(column));
                rows.add(new Row(service, column == 0, route, cells));
                String of = route.map(label -> service.name() + ": " + label).orElse(service.name());
                matrix.rows().stream()
                        .filter(row -> isWanting(row.cells().get(place)))
                        .forEach(row -> wanting.add(
                                new Wanting(of, row.claim().label(), row.cells().get(place))));
            }
        }
        wanting.sort(Comparator.comparingInt(FactOverview::urgency)
                .thenComparing(one -> one.cell().daysLeft().orElse(0L)));
        return new FactOverview(catalogue.claims(), rows, List.copyOf(wanting));
    }

    private static boolean isWanting(FactMatrix.Cell cell) {
        return cell.asked() && cell.state() != FactState.ABSENT && (cell.state() != FactState.TRUE || cell.soon());
    }

    private static int urgency(Wanting one) {
        return switch (one.cell().state()) {
            case FALSE -> 0;
            case EXPIRED -> 1;
            case TRUE -> 2;
            case ABSENT -> 3;
        };
    }
}
