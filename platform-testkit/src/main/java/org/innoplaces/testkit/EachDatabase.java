package org.innoplaces.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Gives a parameterised test or test class the platform on every database that it supports.
 *
 * <p>The platforms are shared by all tests of the Java machine and start when first needed; a test
 * makes its own data and says nothing about how much there is.
 */
public final class EachDatabase implements ArgumentsProvider {

  @Override
  public Stream<Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.of(Arguments.of(h2()), Arguments.of(postgres()));
  }

  /** The shared platform on H2. */
  public static TestPlatform h2() {
    return OnH2.PLATFORM;
  }

  /** The shared platform on PostgreSQL. */
  public static TestPlatform postgres() {
    return OnPostgres.PLATFORM;
  }

  private static final class OnH2 {
    static final TestPlatform PLATFORM = TestPlatform.on(TestDatabase.h2()).start();
  }

  private static final class OnPostgres {
    static final TestPlatform PLATFORM = TestPlatform.on(TestDatabase.postgres()).start();
  }
}
