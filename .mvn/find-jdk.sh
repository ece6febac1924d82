# Sourced by mvnw: points JAVA_HOME at a JDK of release 25 or later, or says in one line what to install.
# Looked through in this order: JAVA_HOME, java on PATH, /usr/lib/jvm, ~/.sdkman, macOS java_home.

needed_release=25

jdk_release() { # the feature release of the JDK in folder $1; empty where there is no JDK
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

use_if_new_enough() {
  release=$(jdk_release "$1")
  [ "${release:-0}" -ge "$needed_release" ] || return 1
  JAVA_HOME=$1
  export JAVA_HOME
}

find_jdk() {
  [ -n "${JAVA_HOME-}" ] && use_if_new_enough "$JAVA_HOME" && return 0
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    real=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    use_if_new_enough "${real%/bin/javac}" && return 0
  fi
  set +f # mvnw switches file name patterns off
  for home in /usr/lib/jvm/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*; do
    use_if_new_enough "$home" && set -f && return 0
  done
  set -f
  if [ -x /usr/libexec/java_home ]; then
    home=$(/usr/libexec/java_home -v "$needed_release+" 2>/dev/null || true)
    [ -n "$home" ] && use_if_new_enough "$home" && return 0
  fi
  echo "Vårt Rannebergen needs a JDK $needed_release or newer: install Temurin 25 (https://adoptium.net, or 'apt-get install temurin-25-jdk' from its Debian repository), or set JAVA_HOME to one." >&2
  return 1
}

find_jdk || exit 1
