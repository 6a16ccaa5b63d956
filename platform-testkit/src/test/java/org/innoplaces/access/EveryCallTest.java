package org.innoplaces.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.account.Account;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Grant;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.account.action.IssueToken;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever a role holds: the same calls are allowed by the actions of the desk, over the API, and
 * to a token with the same permissions as its scope; and they are those that the role's permissions
 * give.
 */
class EveryCallTest {

  private static final int ROLES = 200;
  private static final long SEED = 20261125;
  private static final List<String> ACTIONS =
      List.of("read", "create", "edit", "publish", "trash", "manage", "run", "*");
  private static final List<String> TYPES =
      List.of(
          "note",
          "theme",
          "media",
          "account",
          "role",
          "token",
          "release",
          "webhook",
          "mail",
          "mail-template",
          "job",
          "plugin",
          "plugin-setting",
          "personal-data",
          "audit",
          "view",
          "*");

  /** What "every type" does not mean; spelled out here once more. */
  private static final Set<String> PLATFORM =
      Set.of(
          "account",
          "role",
          "token",
          "release",
          "webhook",
          "mail",
          "mail-template",
          "job",
          "plugin",
          "plugin-setting",
          "personal-data",
          "audit",
          "view");

  private static final Set<String> SURPRISES = new TreeSet<>();

  private static final TestPlatform H2 = EachDatabase.h2();

  /** Every call comes in a request of its own, in which grants are read once. */
  private static final RequestContextController REQUESTS = H2.get(RequestContextController.class);

  private static final ResourceCall RESOURCES = new ResourceCall(H2);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.innoplaces");
  private static final Map<String, Class<?>> RESOURCE_CLASSES =
      CLASSES.stream()
          .filter(type -> type.isAnnotatedWith(Path.class))
          .filter(type -> type.getAnnotationOfType(Path.class).value().startsWith("manage"))
          .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect));

  private static CallTable table;
  private static List<Call> calls;

  @BeforeAll
  static void makeTheTable() {
    table = CallTable.on(H2);
    calls = table.calls();
  }

  @AfterAll
  static void leaveTheDatabaseAsItWas() {
    table.trashAll();
  }

  /** A mail can be sent again only where there is a server; nothing is sent to it here. */
  @BeforeEach
  void nameAMailServer() {
    H2.set("innoplaces.smtp.host", "127.0.0.1");
  }

  @AfterEach
  void forgetTheMailServer() {
    H2.set("innoplaces.smtp.host", "");
  }

  @Test
  void twoHundredRolesMayDoTheSameEverywhereAndNoMoreThanTheyGive() {
    Account administrator = account(Set.of(ChangeRole.ADMINISTRATOR));
    Random random = new Random(SEED);
    List<String> differences = new ArrayList<>();
    for (int number = 0; number < ROLES; number++) {
      Set<Grant> grants = number == 0 ? Set.of(Grant.EVERYTHING) : some(random, number);
      String role = "gen-" + number;
      H2.get(ChangeRole.class)
          .create(Actor.SYSTEM, role, new ChangeRole.Wanted(Optional.empty(), false, grants));
      Account holder = account(Set.of(role));
      Actor program = token(holder, Set.of(Grant.EVERYTHING));
      Optional<Actor> scoped =
          grants.isEmpty() ? Optional.empty() : Optional.of(token(administrator, grants));
      for (Call call : calls) {
        check(differences, call, grants, "desk", () -> call.desk().accept(holder.actor()));
        if (!call.resource().isEmpty()) {
          check(differences, call, grants, "API", () -> overHttp(call, program));
          scoped.ifPresent(
              token -> check(differences, call, grants, "scope", () -> overHttp(call, token)));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(SURPRISES).as("calls that were refused for another reason").isEmpty();
  }

  private static void check(
      List<String> differences, Call call, Set<Grant> grants, String way, Runnable deed) {
    boolean expected = call.needs().stream().allMatch(need -> gives(grants, need));
    boolean allowed = allowed(call, deed);
    if (expected != allowed) {
      differences.add(way + (allowed ? " allows " : " refuses ") + call + " with " + grants);
    }
  }

  /** Nothing of it stays: what was done is rolled back. What one may not see does not exist. */
  private static boolean allowed(Call call, Runnable deed) {
    boolean[] allowed = {true};
    try {
      H2.inTransaction(
          () -> {
            REQUESTS.activate();
            try {
              deed.run();
            } catch (AccessDenied | NotFound refused) {
              allowed[0] = false;
            } catch (NoServer.Answered granted) {
              allowed[0] = true;
            } catch (PlatformException other) {
              SURPRISES.add(call + ": " + other);
            } finally {
              REQUESTS.deactivate();
            }
            throw new Undone();
          });
    } catch (Undone asMeant) {
      return allowed[0];
    }
    throw new AssertionError("It was not undone");
  }

  /** Thrown tens of thousands of times, by nobody's mistake: it needs no trace. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undone() {
      super("undone", null, false, false);
    }
  }

  private static void overHttp(Call call, Actor program) {
    String resource = call.resource().substring(0, call.resource().indexOf('.'));
    RESOURCES.call(program, RESOURCE_CLASSES.get(resource), call);
  }

  private static Account account(Set<String> roles) {
    String email = "g" + UUID.randomUUID() + "@lab.example";
    return H2.get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, "Somebody", "fr", roles));
  }

  private static Actor token(Account owner, Set<Grant> scope) {
    ApiToken.Order order = new ApiToken.Order("Program", scope, Optional.empty());
    return H2.get(IssueToken.class).issue(Actor.SYSTEM, owner.id(), order).token().actor();
  }

  /**
   * Any permissions, and with them what one of the calls needs: all of it to two roles of three,
   * all but one to the third.
   */
  private static Set<Grant> some(Random random, int number) {
    Set<Grant> grants = new HashSet<>();
    List<Permission> needs = calls.get(random.nextInt(calls.size())).needs();
    int left = number % 3 == 0 ? random.nextInt(needs.size()) : -1;
    for (int i = 0; i < needs.size(); i++) {
      if (i != left) {
        grants.add(new Grant(needs.get(i).action(), needs.get(i).type()));
      }
    }
    int many = random.nextInt(7);
    for (int i = 0; i < many; i++) {
      grants.add(new Grant(pick(ACTIONS, random), pick(TYPES, random)));
    }
    return grants;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /**
   * The rule in words: a star means every action, or every type of content whose name has no
   * hyphen.
   */
  private static boolean gives(Set<Grant> grants, Permission need) {
    return grants.stream()
        .anyMatch(
            grant -> {
              boolean anyAction = grant.action().equals("*");
              boolean anyType =
                  grant.type().equals("*")
                      && (anyAction
                          || !PLATFORM.contains(need.type()) && !need.type().contains("-"));
              return (anyAction || grant.action().equals(need.action()))
                  && (anyType || grant.type().equals(need.type()));
            });
  }

  @Test
  void everyResourceIsInTheTable() {
    Set<String> missing = new TreeSet<>();
    RESOURCE_CLASSES.forEach(
        (name, type) ->
            ResourceCall.answering(type)
                .forEach(method -> missing.add(name + "." + method.getName())));
    calls.forEach(call -> missing.remove(call.resource()));
    OtherCalls.RESOURCES.values().forEach(missing::removeAll);

    assertThat(missing).as("resources that are neither in CallTable nor in OtherCalls").isEmpty();
  }

  @Test
  void everyActionIsInTheTable() {
    Map<String, Boolean> missing = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().endsWith(".action")
          && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        type.getMethods().stream()
            .filter(EveryCallTest::isByAnActor)
            .forEach(method -> missing.put(type.getSimpleName() + "." + method.getName(), true));
      }
    }
    calls.forEach(call -> call.actions().forEach(missing::remove));
    OtherCalls.ACTIONS.values().forEach(missing.keySet()::removeAll);

    assertThat(missing.keySet())
        .as("actions that are neither in CallTable nor in OtherCalls")
        .isEmpty();
  }

  private static boolean isByAnActor(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getRawParameterTypes().isEmpty()
        && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
  }
}
