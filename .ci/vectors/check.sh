#!/usr/bin/env bash
# Holds docs/rules.json, as a program in another language evaluates it, to what docs/vectors expects of this library, by the
# command of docs/vectors.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

. .ci/need
need python3 python3

python3 .ci/vectors/check.py docs/rules.json docs/vectors
