using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8080", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "../dist/worker.js")],
  compatibilityDate = "2026-01-01",
  bindings = [
    (name = "ENDPOINT", fromEnvironment = "MOCK_URL"),
    (name = "ACCESS_KEY_ID", text = "any"),
    (name = "ACCESS_KEY_SECRET", text = "any"),
  ],
);
