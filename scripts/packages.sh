# Sourced by run.sh and test.sh: installs what is missing of packages.txt.
# frid_install run|test   ("test" includes "run")
frid_install() {
    local want=$1 missing=()
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' 2>/dev/null | awk '$1 ~ /^ii/ {sub(/:.*/, "", $2); print $2}')
    local name purpose _
    while read -r name purpose _; do
        case "$name" in '' | '#'*) continue ;; esac
        if [ "$purpose" = run ] || [ "$want" = test ]; then
            grep -qxF "$name" <<<"$installed" || missing+=("$name")
        fi
    done <packages.txt
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing and neither root nor sudo is at hand: ${missing[*]}" >&2
            return 1
        fi
        root=(sudo)
    fi
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# frid_build PRESET [cmake options...]: configures once and builds everything (or $FRID_TARGETS).
frid_build() {
    local preset=$1
    shift
    local generator=()
    [ -f "build/$preset/CMakeCache.txt" ] || { command -v ninja >/dev/null && generator=(-G Ninja); }
    cmake --preset "$preset" "${generator[@]}" "$@" >"build-$preset.log" 2>&1 || { cat "build-$preset.log"; rm -f "build-$preset.log"; return 1; }
    rm -f "build-$preset.log"
    # shellcheck disable=SC2086
    cmake --build "build/$preset" --parallel "$(nproc)" ${FRID_TARGETS:+--target $FRID_TARGETS}
}
