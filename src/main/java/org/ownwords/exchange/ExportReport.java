package org.ownwords.exchange;

import java.util.List;
import org.ownwords.base.Problem;

/**
 * What an export wrote.
 *
 * @param files the paths written, in order
 * @param leftOut what did not go, and why
 * @param notices what went and a person should look at
 */
public record ExportReport(List<String> files, List<Problem> leftOut, List<Problem> notices) {}
