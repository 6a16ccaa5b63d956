package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.ExportRegister;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;

/** What is done to what is kept about people. */
final class PrivacyCalls {

  private final CallTable table;

  PrivacyCalls(CallTable table) {
    this.table = table;
  }

  void privacy() {
    Person nobody = new Person("nobody@nowhere.example", Set.of());
    Call.Body asked =
        new Call.Body(
            "{'data':{'type':'persons','attributes':{'email':'nobody@nowhere.example'}}}");
    List<Permission> read = table.needs("personal-data", "read");
    table.add(
        read, ReadRegister.class, "all", (a, who) -> a.all(who), "PrivacyResource.register", QUERY);
    table.add(
        read,
        ExportRegister.class,
        "csv",
        (a, who) -> a.csv(who, Locale.FRENCH),
        "PrivacyResource.csv",
        QUERY);
    List<Permission> manage = table.needs("personal-data", "manage");
    table.desk(manage, FindPerson.class, "find", (a, who) -> a.find(who, nobody));
    table.add(
        manage,
        FindPerson.class,
        "export",
        (a, who) -> a.export(who, nobody),
        "PrivacyResource.export",
        asked);
    table.add(
        manage,
        ErasePerson.class,
        "erase",
        (a, who) -> a.erase(who, nobody),
        "PrivacyResource.erase",
        asked);
  }
}
