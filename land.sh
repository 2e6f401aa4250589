#!/bin/bash
# usage: land.sh [extra lanes]; lands HEAD of /tmp/mend-p from a clone of its own
set -e
exec 9>/tmp/mine/land.lock; flock 9
L=/tmp/mend-p-land
[ -d $L ] || git clone -q /work/main $L
cd $L; git fetch -q origin; git fetch -q /tmp/mend-p HEAD; git checkout -q --detach FETCH_HEAD
git rebase -q origin/main
npx -y pnpm@12.21.0 install --frozen-lockfile >/dev/null 2>&1
export PATH=$PWD/node_modules/node/bin:$PATH
npm test -- lint types conventions boundaries unused generated-types "$@" 2>&1 | tail -25 | tee /tmp/mine/land.out
grep -q ", 0 failed" /tmp/mine/land.out
for i in 1 2 3 4 5; do
  flock /tmp/git.lock git -C /work/main pull -q --ff-only $L HEAD && { git log --oneline origin/main..HEAD; echo LANDED; exit 0; }
  git fetch -q origin; git rebase -q origin/main
done
