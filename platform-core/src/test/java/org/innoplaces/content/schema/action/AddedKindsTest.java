package org.innoplaces.content.schema.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.InvalidDeclaration;
import org.innoplaces.content.schema.MalformedValue;
import org.innoplaces.content.schema.extension.ValueKind;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Source;
import org.junit.jupiter.api.Test;

/** Kinds of fields that modules add. */
class AddedKindsTest {

  /** The number of a shelf, which people write with and without the word. */
  record Shelf(int number) {}

  record Room(Shelf first, List<Shelf> others) {}

  /** Shelves have the numbers 1 to {@code most}. */
  record Shelves(String name, int most) implements ValueKind<Shelf> {

    @Override
    public Class<Shelf> type() {
      return Shelf.class;
    }

    @Override
    public Shelf read(String text) {
      String digits = text.replaceFirst("^[Ss]helf ", "");
      if (!digits.matches("[1-9]") || Integer.parseInt(digits) > most) {
        throw new MalformedValue(reader -> "A shelf from 1 to " + most + ".");
      }
      return new Shelf(Integer.parseInt(digits));
    }

    @Override
    public String write(Shelf shelf) {
      return Integer.toString(shelf.number());
    }

    @Override
    public String tell(Shelf shelf, Locale reader) {
      return "shelf " + shelf.number();
    }

    @Override
    public String example() {
      return "3";
    }
  }

  private final GroupSchema room = schema(new Shelves("shelf", 9)).group(Room.class);
  private final Intake intake = Intake.starting(Source::pointer, "/room");

  private static ReadSchema schema(ValueKind<?>... kinds) {
    return new ReadSchema(List.of(kinds));
  }

  private FieldKind kind(String field) {
    return room.field(field).orElseThrow().kind();
  }

  @Test
  void holdValuesOfTheirTypeInTheOneWayInWhichTheyAreWritten() {
    JsonValue taken = kind("first").take(JsonText.string(" Shelf 3 "), intake);

    assertThat(taken).isEqualTo(JsonText.string("3"));
    assertThat(kind("first").toJava(taken)).isEqualTo(new Shelf(3));
    assertThat(intake.problems()).isEmpty();
  }

  @Test
  void refuseWhatIsNoSuchValueInTheirOwnWordsAtItsPlace() {
    kind("others").take(JsonText.parse("{\"a\":[\"1\",\"12\",4]}").getJsonArray("a"), intake);

    assertThat(intake.problems())
        .extracting(Object::toString)
        .containsExactly("/room/1: A shelf from 1 to 9.", "/room/2: A text is expected here.");
  }

  @Test
  void areComparedInTheWayInWhichTheyAreWritten() {
    assertThat(kind("others").compared("shelf 4").text()).isEqualTo("4");
    assertThatThrownBy(() -> kind("others").compared("shelf 0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(kind("others").comparedWith()).isEqualTo("3, …");
  }

  @Test
  void leaveOutWhatTheyCannotReadAnyMore() {
    GroupSchema smaller = schema(new Shelves("shelf", 2)).group(Room.class);
    FieldKind shelf = smaller.field("first").orElseThrow().kind();

    assertThat(shelf.toJava(JsonText.string("3"))).isNull();
    assertThat(
            smaller
                .field("others")
                .orElseThrow()
                .kind()
                .toJava(JsonText.parse("{\"a\":[\"3\",\"1\"]}").get("a")))
        .isEqualTo(List.of(new Shelf(1)));
    assertThat(shelf.tell("3", Locale.ENGLISH)).isEqualTo("3");
    assertThat(shelf.tell("1", Locale.ENGLISH)).isEqualTo("shelf 1");
  }

  @Test
  void cannotTakeTheNameOrTheTypeOfAnother() {
    assertThatThrownBy(() -> schema(new Shelves("longText", 9)))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessageContaining("is called longText, as another kind of field is");
    assertThatThrownBy(() -> schema(new Shelves("shelf", 9), new Shelves("bookshelf", 5)))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessageContaining("Shelf, which another kind holds");
  }
}
