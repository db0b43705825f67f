from fastapi import FastAPI
import requests.adapters

app = FastAPI()
session = requests.Session()
