package org.innoplaces.membership.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.desk.DeskList;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ReadApplications;
import org.innoplaces.membership.review.ApplicationPage;
import org.innoplaces.membership.review.ApplicationQuery;

/** The list of applications: {@code #{membershipApplications.…}}. */
@Named("membershipApplications")
@RequestScoped
public class ApplicationsScreen {

  private static final String OPEN = "open";
  private static final String ALL = "all";
  private static final String STATE = "state";
  private static final String MINE = "mine";

  private final DeskForm form;
  private final ReadApplications applications;
  private final CurrentActor actor;
  private final DeskList list;
  private ApplicationPage page;

  /** For CDI proxies. */
  protected ApplicationsScreen() {
    this(null, null, null);
  }

  /** Reads this address. */
  @Inject
  public ApplicationsScreen(DeskForm form, ReadApplications applications, CurrentActor actor) {
    this.form = form;
    this.applications = applications;
    this.actor = actor;
    this.list = new DeskList(form, "/desk/plugins/membership", List.of(STATE, "text", MINE));
  }

  /** Whether one application is asked for, and not the list. */
  public boolean isOne() {
    return form.part(1).isPresent();
  }

  /** The part of the list that is asked for. */
  public ApplicationPage getPage() {
    if (page == null) {
      Optional<String> voter = Optional.of(actor.get().id()).filter(id -> isMine());
      page =
          applications.page(
              actor.get(),
              new ApplicationQuery(
                  states(), voter, list.value("text").orElse(""), list.first(), DeskList.SIZE));
    }
    return page;
  }

  private Set<ApplicationState> states() {
    String chosen = list.choice(STATE, getStates()).orElse(OPEN);
    return switch (chosen) {
      case OPEN -> ApplicationState.OPEN;
      case ALL -> EnumSet.allOf(ApplicationState.class);
      default -> EnumSet.copyOf(seen().filter(state -> state.token().equals(chosen)).toList());
    };
  }

  private static Stream<ApplicationState> seen() {
    return Stream.of(ApplicationState.values())
        .filter(state -> !ApplicationState.UNSEEN.contains(state));
  }

  /** What one can choose of states. */
  public List<String> getStates() {
    return Stream.concat(Stream.of(OPEN, ALL), seen().map(ApplicationState::token)).toList();
  }

  /** The chosen state. */
  public String getState() {
    return list.value(STATE).orElse(OPEN);
  }

  /** What a choice is called. */
  public String label(String state) {
    String key = state.equals(OPEN) || state.equals(ALL) ? "review." + state : "state." + state;
    return MembershipWords.of(key).in(form.locale());
  }

  /** Whether only those are asked for that one has to vote on. */
  public boolean isMine() {
    return list.value(MINE).isPresent();
  }

  /** A value of the address as it was typed. */
  public String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** The place on the waiting list in words. */
  public String place(int position) {
    return MembershipWords.of("review.position", position).in(form.locale());
  }

  /** How many there are, in words. */
  public String getFound() {
    return MembershipWords.of("review.found", getPage().total()).in(form.locale());
  }

  /** The page to go back to; the last one for who asked for one behind it. */
  public int getBefore() {
    return list.before(getPage().total());
  }

  /** Which part of the list it is, from 1. */
  public int getNumber() {
    return list.number();
  }

  /** How many parts there are. */
  public int getPages() {
    return list.pages(getPage().total());
  }

  /** Where another part of the same list is. */
  public String path(int number) {
    return list.path(number);
  }
}
