package org.innoplaces.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.innoplaces.testkit.DrawerRules.areIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Which library belongs where, so that each can be replaced by opening one kind of drawer. */
final class LibraryRules {

  private static final String MAIL = "org.innoplaces.mail.smtp";

  private static final Set<String> QUERYING =
      Set.of("EntityManager", "EntityManagerFactory", "Query", "TypedQuery", "PersistenceContext");

  @ArchTest
  static final ArchRule ENTITY_MANAGER_IN_STORES =
      noClasses()
          .that(not(areIn(Drawer.STORE)))
          .should()
          .dependOnClassesThat(
              describe("query with Jakarta Persistence", LibraryRules::queriesWithPersistence))
          .as("only stores query with Jakarta Persistence")
          .because("queries stand together in the store of their feature")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule REST_IN_WEB =
      noClasses()
          .that(not(areIn(Drawer.WEB)))
          .and()
          .areNotAssignableTo("jakarta.ws.rs.core.Application")
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
          .as("only web and the Application class know jakarta.ws.rs")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_ENTITIES_OVER_THE_WIRE =
      noMethods()
          .that()
          .areDeclaredInClassesThat(areIn(Drawer.WEB))
          .should()
          .haveRawReturnType(entity())
          .orShould()
          .haveRawParameterTypes(
              describe("with an entity", types -> types.stream().anyMatch(entity())))
          .as("methods in web neither return an entity nor take one")
          .because("what goes over the wire is a promise, an entity changes with its table")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule FACES_IN_DESK_AND_SITE =
      noClasses()
          .that(not(areIn(Drawer.DESK).or(areIn(Drawer.SITE))))
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.faces.."))
          .as("only desk and site know jakarta.faces")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule MAIL_IS_SENT_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage(MAIL)
          .should()
          .dependOnClassesThat(name("jakarta.mail.Transport"))
          .as("only org.innoplaces.mail.smtp sends mails")
          .because("everybody else puts a message into the outbox")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule MAIL_IS_READ_IN_ITS_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackages(MAIL, "..mail.mime", "..mail.imap", "..site.mime")
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.mail.."))
          .as("only mail.smtp and packages mail.mime, mail.imap, site.mime know jakarta.mail")
          .because("everybody else has own words for a mail, and for a form with files")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule SCHEDULER_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.innoplaces.job.action")
          .should()
          .dependOnClassesThat(resideInAPackage("com.github.kagkarlsson.."))
          .as("only org.innoplaces.job.action knows the scheduler")
          .because("everybody else contributes a Job or an Errand")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule CONFIGURATION_IN_SETTINGS =
      noClasses()
          .that(describe("are not settings", type -> !readsConfiguration(outermost(type))))
          .should()
          .dependOnClassesThat(resideInAPackage("org.eclipse.microprofile.config.."))
          .as("only …Settings and …Producer types read the configuration")
          .because("a setting is found in the one …Settings type of its feature")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_ENTERPRISE_BEANS =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.ejb.."))
          .as("nobody uses jakarta.ejb")
          .because("CDI beans and the job scheduler do their work")
          .allowEmptyShould(true);

  private LibraryRules() {}

  private static boolean queriesWithPersistence(JavaClass type) {
    String packageName = type.getPackageName();
    return packageName.equals("jakarta.persistence.criteria")
        || packageName.equals("jakarta.persistence") && QUERYING.contains(type.getSimpleName());
  }

  private static DescribedPredicate<JavaClass> entity() {
    return describe("an entity", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
  }

  private static boolean readsConfiguration(JavaClass type) {
    String name = type.getSimpleName();
    return name.endsWith("Settings") || name.endsWith("Producer");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(LibraryRules::outermost).orElse(type);
  }
}
