package org.innoplaces.settings.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Stamp;
import org.innoplaces.settings.SettingsState;
import org.innoplaces.settings.UnknownSettings;
import org.innoplaces.settings.action.TestSettings.Cups;
import org.innoplaces.settings.action.TestSettings.Size;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChangeSettingsTest {

  private static final String NOTHING =
      "{'cups':null,'tea':null,'guests':null,'size':null,'recipe':null}";

  private final TestPlatform platform;

  ChangeSettingsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @AfterEach
  void goBack() {
    change(NOTHING);
  }

  @Test
  void countAsThePluginHasThemUntilSomebodySetsThem() {
    assertThat(current()).isEqualTo(new Cups(2, "green", List.of("Zoé"), Size.SMALL, null));

    change("{'cups':5,'guests':['Noé','Lia'],'size':'LARGE','recipe':'hot'}");
    Cups now = current();
    change(NOTHING);

    assertThat(now.cups()).isEqualTo(5);
    assertThat(now.recipe()).isEqualTo("hot");
    assertThat(current().cups()).isEqualTo(2);
  }

  @Test
  void countFromTheNextStartOnUnlessTheyAreMarked() {
    SettingsState changed = change("{'tea':'black','cups':3}");

    assertThat(changed.values().getString("tea")).isEqualTo("black");
    assertThat(current().tea()).isEqualTo("green");
    assertThat(current().cups()).isEqualTo(3);
  }

  @Test
  void areNeverShownWhereTheyAreSecret() {
    SettingsState state = change("{'recipe':'a pinch of thyme'}");

    assertThat(state.values()).doesNotContainKey("recipe");
    assertThat(state.filled()).containsExactly("recipe");
    assertThat(change("{'cups':4}").filled()).containsExactly("recipe");
    assertThat(current().recipe()).isEqualTo("a pinch of thyme");
  }

  @Test
  void areRefusedWithTheirPlaceAndNothingIsChanged() {
    assertThat(refusal("{'cups':10,'tea':'white'}")).containsExactly("/cups");
    assertThat(refusal("{'cups':'many'}")).containsExactly("/cups");
    assertThat(refusal("{'size':'HUGE'}")).containsExactly("/size");
    assertThat(refusal("{'spoons':1}")).containsExactly("/spoons");

    assertThat(state().values().getString("tea")).isEqualTo("green");
  }

  @Test
  void areRefusedWhereThePluginSaysThatTheyDoNotGoTogether() {
    assertThat(refusal("{'guests':['Zoé','Ida','Ben'],'cups':2}")).containsExactly("/cups");

    change("{'guests':['Zoé','Ida','Ben'],'cups':3}");
    assertThat(refusal("{'cups':1}")).containsExactly("/cups");
    change("{'guests':['Zoé']}");
  }

  @Test
  void areNotReplacedWhenSomebodyElseChangedThem() {
    Stamp seen = state().stamped().stamp();
    change("{'cups':4}");

    assertThatThrownBy(() -> change(seen, "{'cups':5}")).isInstanceOf(OutOfDate.class);
    assertThatThrownBy(() -> platform.get(ReadSettings.class).one(Actor.SYSTEM, "nobody"))
        .isInstanceOf(UnknownSettings.class);
  }

  private Cups current() {
    return platform.get(CurrentSettings.class).of(Cups.class);
  }

  private SettingsState state() {
    return platform.get(ReadSettings.class).one(Actor.SYSTEM, TestSettings.PLUGIN);
  }

  private SettingsState change(String json) {
    return change(state().stamped().stamp(), json);
  }

  private SettingsState change(Stamp seen, String json) {
    JsonObject changes = JsonText.parse(json.replace('\'', '"'));
    return platform
        .get(ChangeSettings.class)
        .change(Actor.SYSTEM, TestSettings.PLUGIN, seen, changes);
  }

  private List<String> refusal(String json) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> change(json));
    return refused.problems().stream().map(Problem::source).map(source -> source.value()).toList();
  }
}
