package org.innoplaces.launcher.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreePortTest {

  @Test
  void namesAPortThatIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThatThrownBy(() -> FreePort.require(other.getLocalPort()))
          .isInstanceOf(StartProblem.class)
          .hasMessageStartingWith("Port " + other.getLocalPort() + " cannot be used (")
          .hasMessageEndingWith("stop what uses it or choose another with --port.");
    }
  }

  @Test
  void seesAListenerOnOneAddressOnly() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> FreePort.require(other.getLocalPort()))
          .isInstanceOf(StartProblem.class);
    }
  }

  @Test
  void isContentWithAFreeOne() throws IOException {
    int free;
    try (ServerSocket other = new ServerSocket(0)) {
      free = other.getLocalPort();
    }
    assertThatCode(() -> FreePort.require(free)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65536})
  void refusesWhatIsNoPort(int number) {
    assertThatThrownBy(() -> FreePort.require(number))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("does not exist");
  }
}
