"""Mails as Celery tasks: `record` only notes that it ran; `deliver` does for a mail what the worker does, without its templates."""

import os
import smtplib
from email.message import EmailMessage
from urllib.parse import urlsplit

from bson import ObjectId
from celery import Celery
from pymongo import MongoClient, WriteConcern
from redis import Redis

app = Celery("tasks", broker=os.environ["REDIS_URL"])
app.conf.update(task_ignore_result=True, worker_prefetch_multiplier=1, task_acks_late=True)
kept = {}


def mails():
    """Made in the process that uses it: the worker forks."""
    if "mails" not in kept:
        database = MongoClient(os.environ["MONGODB_URI"]).get_default_database()
        kept["mails"] = database.get_collection("celery_mails", write_concern=WriteConcern("majority", j=True))
    return kept["mails"]


def smtp():
    if "smtp" not in kept:
        address = urlsplit(os.environ["SMTP_URL"])
        kept["smtp"] = smtplib.SMTP(address.hostname, address.port)
    return kept["smtp"]


@app.task
def record(mail_id):
    kept.setdefault("redis", Redis.from_url(os.environ["REDIS_URL"])).incr("recorded")


@app.task
def deliver(mail_id):
    row = mails().find_one({"_id": ObjectId(mail_id)})
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "pkyx@pkyx.localhost", row["to"], "Welcome"
    message.set_content(f"Hello {row['username']}")
    smtp().send_message(message)
    mails().update_one({"_id": row["_id"]}, {"$set": {"state": "sent"}})
