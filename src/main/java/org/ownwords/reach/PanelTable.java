package org.ownwords.reach;

import java.util.List;
import java.util.Optional;
import org.ownwords.reach.disclosure.Rule;

/**
 * Panel hours and pay of those whom a body commissions, gated.
 *
 * @param rule the rule applied
 * @param rows for each half-year that is over and in which anything was recorded, the newest first
 * @param total of all rows, where there are several; a column with a withheld figure has none
 * @param running whether something was recorded in the half-year that runs
 */
public record PanelTable(
        Indicator indicator, Rule rule, List<PanelRow> rows, Optional<PanelFigures> total, boolean running) {}
