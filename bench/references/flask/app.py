"""The routes of the 2015 site on Flask and PyMongo: list, entry, comparison, search and sign-in by token.

It reads the same database by the same indexes, with the same aggregations, and answers the same entries and cards. A comparison says
which values are equal, without a verdict; search finds beginnings of names.
"""

import os
import re

from flask import Flask, jsonify, request
from itsdangerous import URLSafeTimedSerializer
from pymongo import MongoClient
from werkzeug.security import check_password_hash, generate_password_hash

from presentation import cards, compared, presented
from queries import by_slugs, listed, matching

app = Flask(__name__)
app.json.sort_keys = False
app.json.ensure_ascii = False
database = MongoClient(os.environ["MONGODB_URI"], maxPoolSize=20).get_default_database()
tokens = URLSafeTimedSerializer("a key for this bench")
PASSWORD_HASH = generate_password_hash(os.environ.get("BENCH_PASSWORD", ""))


@app.get("/health")
def health():
    return jsonify(database.command("ping")["ok"])


@app.get("/api/v1/entries")
def entries():
    limit = request.args.get("limit", 20, int)
    found = list(database.entries.aggregate(listed(limit + 1)))
    return jsonify(items=cards(found[:limit]), more=len(found) > limit)


@app.get("/api/v1/entries/<slug>")
def entry(slug):
    found = next(database.entries.aggregate(by_slugs([slug])), None)
    return (jsonify(presented(found)), 200) if found else (jsonify(error="not found"), 404)


@app.get("/api/v1/comparisons")
def comparison():
    slugs = request.args["entries"].split(",")
    found = {each["slug"]: each for each in database.entries.aggregate(by_slugs(slugs))}
    return jsonify(compared([presented(found[slug]) for slug in slugs]))


@app.get("/api/v1/suggestions")
def suggestions():
    beginning = "^" + re.escape(request.args["q"].lower())
    return jsonify(items=cards(database.entries.aggregate(matching(beginning, 8))))


@app.post("/api/v1/auth/sessions")
def sign_in():
    given = request.get_json()
    user = database.users.find_one({"usernameKey": given["identifier"].lower()})
    if user is None or not check_password_hash(PASSWORD_HASH, given["password"]):
        return jsonify(error="wrong credentials"), 401
    return jsonify(token=tokens.dumps(str(user["_id"])), duration=600), 201
