#!/usr/bin/env sh
# Installs Debian's Chromium, which the browser tests drive, unless one is there already.
set -eu
if command -v chromium >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "chromium is missing and this is no Debian system: install Chromium so that 'chromium' is on the PATH" >&2
  exit 2
fi
as_root=''
[ "$(id -u)" = 0 ] || as_root=sudo
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null
