package org.innoplaces.scheduling.cycle;

import java.time.LocalDate;
import org.innoplaces.problem.Message;

/**
 * A public holiday of a department.
 *
 * @param name what it is called, in every language that the calendar knows
 */
public record Holiday(LocalDate day, Message name) {}
