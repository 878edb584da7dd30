"""One piece of statistical work done by the best other program there is, on data that StatisticsBench wrote; prints one line of JSON.

    statistics_peers.py WORK PROGRAM FOLDER REPEATS
"""

import importlib.metadata
import json
import resource
import sys
import time

import numpy as np

FOLDER = ""


def column(name, kind=np.float64):
    return np.fromfile(f"{FOLDER}/{name}.bin", dtype=kind)


def survival():
    import pandas as pd

    names = ["fin", "age", "race", "wexp", "mar", "paro", "prio"]
    frame = pd.DataFrame({name: column(name) for name in names})
    frame["time"], frame["event"] = column("time"), column("event").astype(int)
    return frame


def lifelines_cox(frame):
    from lifelines import CoxPHFitter

    model = CoxPHFitter().fit(frame, "time", "event")
    return {"loglik": float(model.log_likelihood_)}


def lifelines_km(frame):
    from lifelines import KaplanMeierFitter

    curve = KaplanMeierFitter().fit(frame["time"], frame["event"])
    return {"surv_365": float(curve.predict(365))}


def lifelines_logrank(frame):
    from lifelines.statistics import logrank_test

    treated = frame["fin"] == 1
    found = logrank_test(frame["time"][treated], frame["time"][~treated], frame["event"][treated], frame["event"][~treated])
    return {"chisq": float(found.test_statistic)}


def grid():
    import libpysal

    values = column("cells")
    side = int(len(values) ** 0.5)
    weights = libpysal.weights.lat2W(side, side, rook=False)
    return values, weights


def esda_moran(data):
    import esda

    values, weights = data
    np.random.seed(1)
    return {"I": float(esda.Moran(values, weights, transformation="r", permutations=999).I)}


def esda_gistar(data):
    import esda

    values, weights = data
    found = esda.G_Local(values, weights, transform="B", star=True, permutations=999, seed=1, n_jobs=1)
    return {"z_0": float(found.Zs[0])}


def points():
    return column("x"), column("y")


def kdepy(data):
    from KDEpy import FFTKDE

    x, y = data
    grid_x, grid_y = np.meshgrid(np.linspace(-6000, 26000, 500), np.linspace(-6000, 26000, 500), indexing="ij")
    found = FFTKDE(bw=300).fit(np.column_stack([x, y])).evaluate(np.column_stack([grid_x.ravel(), grid_y.ravel()]))
    return {"highest": float(found.max())}


def scipy_density(data):
    from scipy.ndimage import gaussian_filter

    x, y = data
    counts, _, _ = np.histogram2d(x, y, bins=500, range=[[-6000, 26000], [-6000, 26000]])
    return {"highest": float(gaussian_filter(counts, 300 / 64).max())}


def keys():
    import pandas as pd

    return pd.DataFrame({f"k{index}": column(f"k{index}", np.int32) for index in range(6)})


def duckdb_anonymity(frame):
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    connection.register("rows", frame)
    names = ", ".join(frame.columns)
    found = connection.execute(f"SELECT min(n), count(*) FROM (SELECT count(*) AS n FROM rows GROUP BY {names})").fetchone()
    return {"k": int(found[0]), "classes": int(found[1])}


def pycanon_anonymity(frame):
    from pycanon import anonymity

    return {"k": int(anonymity.k_anonymity(frame, list(frame.columns)))}


def rapidfuzz_jw(data):
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import cdist

    found = cdist(data, data, scorer=JaroWinkler.similarity, dtype=np.float32, workers=1)
    return {"sum": float(found.sum(dtype=np.float64))}


def names():
    with open(f"{FOLDER}/names.txt", encoding="utf-8") as file:
        return file.read().split("\n")


WORKS = {
    ("cox", "lifelines"): (survival, lifelines_cox),
    ("km", "lifelines"): (survival, lifelines_km),
    ("logrank", "lifelines"): (survival, lifelines_logrank),
    ("moran", "esda"): (grid, esda_moran),
    ("gistar", "esda"): (grid, esda_gistar),
    ("density", "KDEpy"): (points, kdepy),
    ("density", "scipy"): (points, scipy_density),
    ("anonymity", "duckdb"): (keys, duckdb_anonymity),
    ("anonymity", "pycanon"): (keys, pycanon_anonymity),
    ("jaro-winkler", "rapidfuzz"): (names, rapidfuzz_jw),
}


def main():
    global FOLDER
    work, program, FOLDER, repeats = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    prepare, run = WORKS[work, program]
    data = prepare()
    if program == "esda":
        run(data)  # numba compiles in the first call
    cpu, wall, checks = [], [], None
    for _ in range(repeats):
        before, begin = time.process_time(), time.perf_counter()
        checks = run(data)
        cpu.append(time.process_time() - before)
        wall.append(time.perf_counter() - begin)
    print(json.dumps({
        "program": program, "version": importlib.metadata.version(program), "cpu": cpu, "wall": wall,
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "checks": checks,
    }))


if __name__ == "__main__":
    main()
