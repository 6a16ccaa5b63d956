package org.innoplaces.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.innoplaces.settings.Live;

/**
 * What administrators can set of us on the desk.
 *
 * @param team the address that is told of new messages about subjects without a team of their own;
 *     without one, new messages are only counted on the desk
 * @param acknowledges whether who writes gets a mail that the message has arrived
 * @param perAddress from so many messages of an address in an hour on, it is asked by mail whether
 *     it wrote them
 * @param perNetwork the same for the part of the network that they come from
 * @param inAll the same for those of everybody
 */
public record ContactSettings(
    @Live @Email @Size(max = 254) String team,
    @Live @NotNull Boolean acknowledges,
    @Live @NotNull @Min(1) @Max(100) Integer perAddress,
    @Live @NotNull @Min(2) @Max(1_000) Integer perNetwork,
    @Live @NotNull @Min(10) @Max(10_000) Integer inAll) {

  /** The address of who answers what is about a subject; empty when there is none. */
  public Optional<String> teamOf(Subject subject) {
    return subject.team().or(() -> Optional.ofNullable(team).filter(to -> !to.isBlank()));
  }
}
