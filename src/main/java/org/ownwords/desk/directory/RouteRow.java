package org.ownwords.desk.directory;

import java.util.List;
import org.ownwords.directory.ContactRoute;

/** A route with the languages that it answers in by name. */
public record RouteRow(ContactRoute route, List<String> answersIn) {}
