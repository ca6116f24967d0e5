# Shared by ./run, ./test and ./bench; sourced, never run. Works with the bash 3.2 of macOS.
# Expects $checkout, the absolute path of the checkout.
# shellcheck shell=bash
# shellcheck disable=SC2154 # checkout is set by the script that sources this file

readonly needed_jdk=25

# Prints one plain sentence and ends the script.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# --- JDK ---------------------------------------------------------------------------------------------------------

# Prints the feature version of the JDK in folder $1; nothing when it is no JDK. Reads the file "release", because
# starting a dozen JVMs would take longer than the program itself.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.* version "\([0-9]*\).*/\1/p'
  fi
}

# Prints the folder of the JDK behind the `javac` in PATH, if there is one.
jdk_in_path() {
  local javac target
  javac=$(command -v javac) || return 0
  while target=$(readlink "$javac"); do
    case $target in
      /*) javac=$target ;;
      *) javac=$(dirname "$javac")/$target ;;
    esac
  done
  (cd "$(dirname "$javac")/.." && pwd -P)
}

# Prints every folder that may hold a JDK, one a line, the best first.
jdk_candidates() {
  local home=${HOME:-/nonexistent}
  printf '%s\n' "${JAVA_HOME:-}"
  jdk_in_path
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$needed_jdk+" 2>/dev/null || true
  printf '%s\n' \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    "${SDKMAN_DIR:-$home/.sdkman}"/candidates/java/* "$home"/.jdks/* \
    "$home"/.local/share/mise/installs/java/* "$home"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Sets JAVA_HOME to the first JDK that is new enough, or says what to install.
require_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge "$needed_jdk" ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done < <(jdk_candidates)
  fail "Gminarium needs a JDK $needed_jdk or newer and found none: install one (for instance the package" \
    "openjdk-$needed_jdk-jdk-headless, or Eclipse Temurin from https://adoptium.net), or point JAVA_HOME at it."
}

# --- Maven -------------------------------------------------------------------------------------------------------

# Runs Maven through the wrapper. An account without a writable home folder gets its Maven repository in the checkout.
maven() {
  if [ -n "${HOME:-}" ] && [ -d "$HOME" ] && [ -w "$HOME" ]; then
    "$checkout/mvnw" --batch-mode --no-transfer-progress --file "$checkout/pom.xml" "$@"
  else
    HOME=$checkout/.gminarium MAVEN_USER_HOME=$checkout/.gminarium/.m2 \
      "$checkout/mvnw" --batch-mode --no-transfer-progress --file "$checkout/pom.xml" \
      -Dmaven.repo.local="$checkout/.gminarium/.m2/repository" "$@"
  fi
}

# Refuses a checkout in which this account cannot build.
require_writable_checkout() {
  local folder
  for folder in "$checkout" "$checkout"/{migrations,backend,ui} "$checkout"/{.,migrations,backend,ui}/target; do
    [ ! -e "$folder" ] || [ -w "$folder" ] ||
      fail "The program must be built first, but $folder cannot be written by $(id -un):" \
        "build it as the owner of the checkout."
  done
}

# Runs Maven with one line for each module; the whole output goes to target/build.log and its errors to the screen.
maven_quietly() {
  local log=$checkout/target/build.log
  require_writable_checkout
  mkdir -p "$checkout/target"
  if ! maven "$@" 2>&1 | tee "$log" |
    sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *[^ ][^ ]*  *\[\([0-9]*\)\/\([0-9]*\)\]$/  \2 of \3: \1/p'; then
    grep -v -e '^\[INFO\]' -e '^\[WARNING\]' -e '^\[ERROR\] *$' -e '^ *at ' -e 'Help 1' -e 're-run Maven' "$log" | head -n 25 >&2 || true
    fail "The build failed; the whole output is in $log."
  fi
}
