export { Router, useRoutes } from "react-router";
