package org.innoplaces.scheduling.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.HolidayPolicy;
import org.innoplaces.scheduling.cycle.TypedCycle;
import org.innoplaces.scheduling.cycle.action.MakeSessions;
import org.innoplaces.scheduling.cycle.action.PlanCycle;

/** Plans a cycle: {@code #{cycleScreen.…}}. The preview changes nothing. */
@Named("cycleScreen")
@RequestScoped
public class CycleScreen {

  private static final String RELEASES = "/desk/releases";

  /** What stands in the form before somebody types: the cycle that most networks have. */
  private static final Map<String, String> USUAL =
      Map.of(
          "name", "",
          "first", "",
          "rule", "FREQ=WEEKLY;INTERVAL=6;BYDAY=TH",
          "sessions", "6",
          "time", "14:00",
          "minutes", "240",
          "zone", "Europe/Paris",
          "department", "75",
          "policy", HolidayPolicy.SHIFT.name());

  private final DeskForm form;
  private final PlanCycle plan;
  private final MakeSessions sessions;
  private final CurrentActor actor;
  private List<DateLine> dates = List.of();
  private boolean asked;

  /** For CDI proxies. */
  protected CycleScreen() {
    this(null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public CycleScreen(DeskForm form, PlanCycle plan, MakeSessions sessions, CurrentActor actor) {
    this.form = form;
    this.plan = plan;
    this.sessions = sessions;
    this.actor = actor;
  }

  /** Does what the form asks, once; the page asks for it first. */
  public boolean isAsked() {
    if (!asked && form.isPost()) {
      asked = true;
      if (form.parameter("do").filter("make"::equals).isPresent()) {
        form.to(RELEASES, "changed", () -> sessions.make(actor.get(), preview()));
      } else {
        form.succeeds(this::preview);
      }
    }
    return form.isPost();
  }

  private Cycle preview() {
    Cycle cycle = plan.read(typed());
    dates =
        plan.plan(cycle).stream()
            .map(date -> new DateLine(date, cycle.on(date.day()), form.locale()))
            .toList();
    return cycle;
  }

  private TypedCycle typed() {
    return new TypedCycle(
        USUAL.keySet().stream().collect(Collectors.toMap(Function.identity(), this::value)));
  }

  /** The days of the preview; none before there is one. */
  public List<DateLine> getDates() {
    return dates;
  }

  /** What a field shows: what was typed, else what is usual. */
  public String value(String field) {
    return form.isPost() ? form.parameter(field).orElse("") : USUAL.get(field);
  }

  /** What can become of sessions on holidays. */
  public List<HolidayPolicy> getPolicies() {
    return List.of(HolidayPolicy.SHIFT, HolidayPolicy.SKIP, HolidayPolicy.KEEP);
  }

  /** What a policy is called. */
  public String nameOf(HolidayPolicy policy) {
    return SchedulingWords.of("policy." + policy).in(form.locale());
  }
}
